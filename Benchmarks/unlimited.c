/* Preloaded into a worker that is counted: callgrind needs more address space than a worker allows
   itself. */

#include <sys/resource.h>

int setrlimit(__rlimit_resource_t resource, const struct rlimit *limit) { return 0; }
