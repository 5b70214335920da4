#ifndef GRADATLAS_CXML_SHIM_H
#define GRADATLAS_CXML_SHIM_H

// expat: an XML parser that takes a document in pieces, and can stop between two elements.
#include <expat.h>
#include <stdio.h>

// printf takes a variable number of arguments, which Swift does not import. Writes a number with so many significant
// digits, or so many behind the point; returns how many characters that is.
static inline int cxml_print_digits(char *text, size_t size, int digits, double number) {
  return snprintf(text, size, "%.*g", digits, number);
}
static inline int cxml_print_decimals(char *text, size_t size, int decimals, double number) {
  return snprintf(text, size, "%.*f", decimals, number);
}

#endif
