#ifndef GRADATLAS_CNETTLE_SHIM_H
#define GRADATLAS_CNETTLE_SHIM_H

// SHA-256 only; the names of nettle's functions are macros, which Swift sees through as their real names.
#include <nettle/sha2.h>

#endif
