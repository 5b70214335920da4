#ifndef GRADATLAS_CFILES_SHIM_H
#define GRADATLAS_CFILES_SHIM_H

// glibc declares renameat2 only for _GNU_SOURCE, which is not set where Swift imports a header, and musl not at all; so
// the kernel is called itself. Its flags are those of <linux/fs.h>.
#include <errno.h>

#if defined(__linux__)
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
// Gives a file or folder another name, unless something has that name: errno is EEXIST then, and EINVAL or ENOSYS where
// the file system or the kernel cannot do that in one step.
static inline int cfiles_rename_without_replacing(const char *from, const char *to) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 1u);
}
// Lets two files or folders change names in one step; errno as above where that cannot be done.
static inline int cfiles_exchange(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2u);
}
#elif defined(__APPLE__)
#include <stdio.h>
static inline int cfiles_rename_without_replacing(const char *from, const char *to) {
  return renamex_np(from, to, RENAME_EXCL);
}
static inline int cfiles_exchange(const char *one, const char *other) { return renamex_np(one, other, RENAME_SWAP); }
#else
static inline int cfiles_rename_without_replacing(const char *from, const char *to) {
  errno = ENOSYS;
  return -1;
}
static inline int cfiles_exchange(const char *one, const char *other) {
  errno = ENOSYS;
  return -1;
}
#endif

#endif
