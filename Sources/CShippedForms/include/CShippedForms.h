#ifndef PLANCHECK_CSHIPPEDFORMS_H
#define PLANCHECK_CSHIPPEDFORMS_H

#include <stddef.h>

/* A file of schemas/, carried inside the program so that one file is all there is to install. */
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} cshippedforms_file;

/* The file with this index, from 0; a null name behind the last. */
cshippedforms_file cshippedforms_at(size_t index);

#endif
