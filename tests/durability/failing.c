/* Makes a disk fail on demand, for the files of a vault alone.
 *
 * Preloaded (LD_PRELOAD) into a program. While the file named by FAIL_FLAG exists, writing,
 * syncing, growing and opening for writing the files vault.db, -wal and -journal fail with the
 * error whose number stands in that file (ENOSPC, EIO, EROFS).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum { MOST = 1024 };

static char watched[MOST];

static void *next(const char *name) { return dlsym(RTLD_NEXT, name); }

static int failure(void) {
    const char *path = getenv("FAIL_FLAG");
    int (*real_open)(const char *, int, ...) = next("open");
    ssize_t (*real_read)(int, void *, size_t) = next("read");
    int (*real_close)(int) = next("close");
    char text[16] = {0};
    int fd = path ? real_open(path, O_RDONLY) : -1;
    if (fd < 0) return 0;
    ssize_t got = real_read(fd, text, sizeof text - 1);
    real_close(fd);
    return got > 0 ? atoi(text) : 0;
}

static int of_vault(const char *path) {
    const char *name = strrchr(path, '/');
    return name && strncmp(name, "/vault.db", 9) == 0 && !strstr(name, "-shm");
}

static int fails(int fd) {
    int number = fd >= 0 && fd < MOST && watched[fd] ? failure() : 0;
    if (number) errno = number;
    return number;
}

static int opened(int fd, const char *path) {
    if (fd >= 0 && fd < MOST) watched[fd] = (char)of_vault(path);
    return fd;
}

#define OPEN(name)                                                                               \
    int name(const char *path, int flags, ...) {                                                 \
        int (*real)(const char *, int, ...) = next(#name);                                       \
        va_list more;                                                                            \
        va_start(more, flags);                                                                   \
        mode_t mode = va_arg(more, mode_t);                                                      \
        va_end(more);                                                                            \
        return opened(real(path, flags, mode), path);                                            \
    }
OPEN(open)
OPEN(open64)

int close(int fd) {
    int (*real)(int) = next("close");
    if (fd >= 0 && fd < MOST) watched[fd] = 0;
    return real(fd);
}

#define PWRITE(name, offset_type)                                                                \
    ssize_t name(int fd, const void *data, size_t length, offset_type offset) {                  \
        ssize_t (*real)(int, const void *, size_t, offset_type) = next(#name);                   \
        return fails(fd) ? -1 : real(fd, data, length, offset);                                  \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t write(int fd, const void *data, size_t length) {
    ssize_t (*real)(int, const void *, size_t) = next("write");
    return fails(fd) ? -1 : real(fd, data, length);
}

#define TRUNCATE(name, offset_type)                                                              \
    int name(int fd, offset_type length) {                                                       \
        int (*real)(int, offset_type) = next(#name);                                             \
        return fails(fd) ? -1 : real(fd, length);                                                \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name)                                                                               \
    int name(int fd) {                                                                           \
        int (*real)(int) = next(#name);                                                          \
        return fails(fd) ? -1 : real(fd);                                                        \
    }
SYNC(fsync)
SYNC(fdatasync)
