#ifndef GRADATLAS_CHTML_SHIM_H
#define GRADATLAS_CHTML_SHIM_H

#include <gumbo.h>
#include <setjmp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

// Gumbo parses HTML as browsers do, and knows no bounds: a page of a few megabytes may ask for any memory, and elements
// nested by the hundred thousand take time that grows with the square. So it gets its memory from one region, which is
// given back as a whole, and parsing stops, by a jump over Gumbo's own frames, when that is used up, when a tag has too
// many attributes, or when elements stand too deep in each other.
typedef struct {
  char *memory;
  size_t size;
  size_t used;
  // The region's latest piece that has the size of a node, and how many of those were not looked at.
  const GumboNode *latest;
  unsigned unchecked;
  unsigned attributes;
  unsigned maximum_depth;
  unsigned maximum_attributes;
  GumboOutput *output;
  jmp_buf stop;
} chtml_page;

// Whether a node that was made some pieces ago stands too deep. A text of a node's size is taken for one, and then its
// parent points to no place in the region.
static inline bool chtml_is_deep(chtml_page *page) {
  uintptr_t start = (uintptr_t)page->memory;
  uintptr_t end = start + page->used;
  const GumboNode *node = page->latest;
  unsigned depth = 0;
  while (node && depth <= page->maximum_depth) {
    uintptr_t parent = (uintptr_t)node->parent;
    if (parent < start || parent % 16 || parent + sizeof(GumboNode) > end) break;
    node = node->parent;
    depth++;
  }
  if (depth > 0) page->unchecked = 0;
  return depth > page->maximum_depth;
}

static void *chtml_allocate(void *userdata, size_t size) {
  chtml_page *page = (chtml_page *)userdata;
  size_t room = (size + 15) & ~(size_t)15;
  if (room < size || room > page->size - page->used) longjmp(page->stop, 1);
  if (size == sizeof(GumboNode)) {
    if (++page->unchecked >= 32 && chtml_is_deep(page)) longjmp(page->stop, 1);
    page->latest = (const GumboNode *)(page->memory + page->used);
    page->attributes = 0;
  } else if (size == sizeof(GumboAttribute) && ++page->attributes > page->maximum_attributes) {
    longjmp(page->stop, 1);
  }
  void *piece = page->memory + page->used;
  page->used += room;
  return piece;
}

static void chtml_free(void *userdata, void *piece) { (void)userdata, (void)piece; }

static inline void chtml_close(chtml_page *page) {
  if (!page) return;
  if (page->memory) munmap(page->memory, page->size);
  free(page);
}

// Parses a page within a region of so many bytes; NULL where that is not enough, or bounds are passed. The text has to
// stay until the page is closed.
static inline chtml_page *chtml_parse(const char *text, size_t count, size_t size) {
  chtml_page *page = (chtml_page *)calloc(1, sizeof(chtml_page));
  if (!page) return NULL;
  page->size = size;
  page->maximum_depth = 1000;
  page->maximum_attributes = 1000;
  void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  page->memory = memory == MAP_FAILED ? NULL : (char *)memory;
  if (page->memory && setjmp(page->stop) == 0) {
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = chtml_allocate;
    options.deallocator = chtml_free;
    options.userdata = page;
    options.tab_stop = 1;
    options.max_errors = 0;
    page->output = gumbo_parse_with_options(&options, text, count);
  }
  if (page->output) return page;
  chtml_close(page);
  return NULL;
}

// Swift does not import members of Gumbo's unions as pointers into the node.
static inline const GumboElement *chtml_element(const GumboNode *node) { return &node->v.element; }
static inline const char *chtml_text(const GumboNode *node) { return node->v.text.text; }
static inline const GumboNode *chtml_child(const GumboVector *children, unsigned index) {
  return (const GumboNode *)children->data[index];
}
// An attribute's value; NULL where the element has none of that name.
static inline const char *chtml_attribute(const GumboElement *element, const char *name) {
  const GumboAttribute *attribute = gumbo_get_attribute(&element->attributes, name);
  return attribute ? attribute->value : NULL;
}

#endif
