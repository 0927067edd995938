package flatline.interchange.user;

import flatline.interchange.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Consumer;

/** The folder of a store; of several programs at once, one has its lock. */
final class OwnFolder implements AutoCloseable {

  private static final String LOCK = "session.lock";

  private final Path path;
  private final Complaints complaints;
  private final Optional<FolderLock> lock;
  private Optional<RequestListener> listener = Optional.empty();

  private OwnFolder(Path path, Complaints complaints) {
    this.path = path;
    this.complaints = complaints;
    lock = lock();
  }

  /** Opens it, and makes it if it is absent; none if that cannot be. */
  static Optional<OwnFolder> open(UserStore.Place place, Complaints complaints) {
    String where = "";
    try {
      Path path = place.folder();
      where = path.toString();
      Files.createDirectories(path, forTheUserAlone(path));
      return Optional.of(new OwnFolder(path, complaints));
    } catch (IOException unusable) {
      complaints.unwritable(where, unusable);
      return Optional.empty();
    }
  }

  /** Of folders that are made; those that are there stay as their owner wants them. */
  private static FileAttribute<?>[] forTheUserAlone(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  private Optional<FolderLock> lock() {
    try {
      Optional<FolderLock> taken = FolderLock.take(path.resolve(LOCK));
      if (taken.isPresent()) {
        SafeFile.sweep(path);
      }
      return taken;
    } catch (IOException unusable) {
      complaints.unwritable(path.toString(), unusable);
      return Optional.empty();
    }
  }

  /** Whether this program has the lock. */
  boolean isLocked() {
    return lock.isPresent();
  }

  /** Hears later starts of the program, if this one has the lock and the system such sockets. */
  void listen(Consumer<Path> opener) {
    if (isLocked() && listener.isEmpty()) {
      try {
        listener = Optional.of(RequestListener.begin(path, opener));
      } catch (IOException unheard) {
        // Each start then opens a window of its own, as it does where no program is open.
        return;
      }
    }
  }

  <T> KeptFile<T> file(String name, KeptFile.Form<T> form) {
    return new KeptFile<>(path.resolve(name), form, complaints);
  }

  /** Lets the next program have the lock. */
  @Override
  public void close() {
    try {
      if (listener.isPresent()) {
        listener.get().close();
      }
      if (lock.isPresent()) {
        lock.get().close();
      }
    } catch (IOException unusable) {
      complaints.unwritable(path.toString(), unusable);
    }
  }
}
