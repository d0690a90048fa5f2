/* Writes down what a program does to a vault's files, for replay as after a power cut.
 *
 * Preloaded (LD_PRELOAD) into a program. SHIM_LOG names the file to write to. One record an
 * operation: type (1 byte), file (1 byte: 0 database, 1 log, 2 journal, 255 an acknowledgement
 * on standard output), offset (8), length (8), then for W and A the bytes themselves; numbers
 * as this machine has them. Types: C create, W write, T truncate, S sync, U unlink, A
 * acknowledgement. Only single-threaded writers are recorded faithfully in order; a mutex keeps
 * records whole in any case.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum { NONE = -1, DATABASE = 0, LOG = 1, JOURNAL = 2, ACKNOWLEDGED = 255, MOST = 1024 };

static signed char kind_of[MOST];
static int log_fd = -1;
static pthread_mutex_t one_by_one = PTHREAD_MUTEX_INITIALIZER;

static void *next(const char *name) { return dlsym(RTLD_NEXT, name); }

__attribute__((constructor)) static void begin(void) {
    memset(kind_of, NONE, sizeof kind_of);
    const char *path = getenv("SHIM_LOG");
    int (*real_open)(const char *, int, ...) = next("open");
    if (path) log_fd = real_open(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

static int ends_with(const char *text, const char *end) {
    size_t a = strlen(text), b = strlen(end);
    return a >= b && strcmp(text + a - b, end) == 0;
}

static int kind(const char *path) {
    if (ends_with(path, "/vault.db")) return DATABASE;
    if (ends_with(path, "/vault.db-wal")) return LOG;
    if (ends_with(path, "/vault.db-journal")) return JOURNAL;
    return NONE;
}

static void note(char type, int file, uint64_t offset, uint64_t length, const void *data) {
    if (log_fd < 0) return;
    ssize_t (*real_write)(int, const void *, size_t) = next("write");
    unsigned char head[18] = {(unsigned char)type, (unsigned char)file};
    memcpy(head + 2, &offset, 8);
    memcpy(head + 10, &length, 8);
    pthread_mutex_lock(&one_by_one);
    if (real_write(log_fd, head, sizeof head) < 0) abort();
    if (data && length && real_write(log_fd, data, length) < 0) abort();
    pthread_mutex_unlock(&one_by_one);
}

static int watched(int fd) { return fd >= 0 && fd < MOST ? kind_of[fd] : NONE; }

static int opened(int fd, const char *path, int flags) {
    if (fd < 0 || fd >= MOST) return fd;
    kind_of[fd] = (signed char)kind(path);
    if (kind_of[fd] != NONE && (flags & O_CREAT)) note('C', kind_of[fd], 0, 0, NULL);
    if (kind_of[fd] != NONE && (flags & O_TRUNC)) note('T', kind_of[fd], 0, 0, NULL);
    return fd;
}

#define OPEN(name)                                                                               \
    int name(const char *path, int flags, ...) {                                                 \
        int (*real)(const char *, int, ...) = next(#name);                                       \
        va_list more;                                                                            \
        va_start(more, flags);                                                                   \
        mode_t mode = va_arg(more, mode_t);                                                      \
        va_end(more);                                                                            \
        return opened(real(path, flags, mode), path, flags);                                     \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                                             \
    int name(int folder, const char *path, int flags, ...) {                                     \
        int (*real)(int, const char *, int, ...) = next(#name);                                  \
        va_list more;                                                                            \
        va_start(more, flags);                                                                   \
        mode_t mode = va_arg(more, mode_t);                                                      \
        va_end(more);                                                                            \
        return opened(real(folder, path, flags, mode), path, flags);                             \
    }
OPENAT(openat)
OPENAT(openat64)

int close(int fd) {
    int (*real)(int) = next("close");
    if (fd >= 0 && fd < MOST) kind_of[fd] = NONE;
    return real(fd);
}

#define PWRITE(name, offset_type)                                                                \
    ssize_t name(int fd, const void *data, size_t length, offset_type offset) {                  \
        ssize_t (*real)(int, const void *, size_t, offset_type) = next(#name);                   \
        if (watched(fd) != NONE) note('W', watched(fd), (uint64_t)offset, length, data);         \
        return real(fd, data, length, offset);                                                   \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t write(int fd, const void *data, size_t length) {
    ssize_t (*real)(int, const void *, size_t) = next("write");
    if (fd == 1) note('A', ACKNOWLEDGED, 0, length, data);
    if (watched(fd) != NONE) note('W', watched(fd), (uint64_t)lseek(fd, 0, SEEK_CUR), length, data);
    return real(fd, data, length);
}

#define TRUNCATE(name, offset_type)                                                              \
    int name(int fd, offset_type length) {                                                       \
        int (*real)(int, offset_type) = next(#name);                                             \
        if (watched(fd) != NONE) note('T', watched(fd), (uint64_t)length, 0, NULL);              \
        return real(fd, length);                                                                 \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name)                                                                               \
    int name(int fd) {                                                                           \
        int (*real)(int) = next(#name);                                                          \
        int done = real(fd);                                                                     \
        if (watched(fd) != NONE) note('S', watched(fd), 0, 0, NULL);                             \
        return done;                                                                             \
    }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
    int (*real)(const char *) = next("unlink");
    if (kind(path) != NONE) note('U', kind(path), 0, 0, NULL);
    return real(path);
}
