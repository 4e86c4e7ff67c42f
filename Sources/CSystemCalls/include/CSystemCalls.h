#ifndef PLANCHECK_CSYSTEMCALLS_H
#define PLANCHECK_CSYSTEMCALLS_H

#include <stdbool.h>

/* Whether this build carries AddressSanitizer or ThreadSanitizer. */
bool csystem_is_sanitized(void);

/* prctl takes a variable number of arguments, which Swift does not import. */

/* Dies when the parent dies: nobody would read the answers. */
int csystem_die_with_parent(void);

/* Gives up for good what an executed file could win (set-user-id). */
int csystem_forbid_new_privileges(void);

/* From now on this process can read files and answer, and nothing else: it opens none for writing,
   changes none, speaks to nobody, starts nothing.  Needs csystem_forbid_new_privileges before it; -1
   where the system can't do it, which leaves the other limits. */
int csystem_forbid_effects(void);

/* pipe2 is declared only for _GNU_SOURCE; both ends are closed in executed files. */
int csystem_make_pipe(int ends[2]);

/* The file system's magic number (statfs(2)), -1 on failure; sys/vfs.h is in no module map. */
long csystem_file_system(const char *path);

/* A file without a name in a folder, open for writing: the system takes it away with whoever made it
   unless it is given a name.  O_TMPFILE is declared only for _GNU_SOURCE.  -1 on failure. */
int csystem_open_unnamed(const char *folder);

/* Gives an open file without a name its first one; -1 where the name is taken, or on failure. */
int csystem_name(int file, const char *path);

/* Says `message` and ends by the same signal when a person or the system interrupts (SIGINT, SIGTERM,
   SIGHUP), but leaves signals alone that the caller has chosen to ignore (nohup).  A handler may only
   do what is safe at any moment, so it is written here. */
void csystem_say_when_interrupted(const char *message);

#endif
