package flatline.interchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes files so that neither a crash nor a full disk leaves half of one: into a new file beside
 * it, forced to the disk, which then takes its name.
 */
public final class SafeFile {

  /** Writes what a file shall hold. */
  public interface Content {
    /** Writes all of it; the stream is buffered and closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** What the name of a file that is being written begins with; the process's number follows. */
  private static final String DRAFT = ".flatline-";

  private SafeFile() {}

  /**
   * Refuses a path that could not be written, before work is done whose result goes there.
   *
   * @throws IOException if it is a folder, or its folder is absent or read-only; the message says
   *     so
   */
  public static void check(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw unwritable(new Reasons.FolderException(file));
    }
    if (isSpecial(file)) {
      return;
    }
    Path folder = folderOf(file);
    if (!Files.isDirectory(folder)) {
      throw new IOException(
          "cannot be written: there is no folder " + folder,
          new NoSuchFileException(folder.toString()));
    }
    if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
      throw unwritable(new AccessDeniedException(file.toString()));
    }
  }

  /**
   * Writes a file, or leaves it as it was.
   *
   * @throws IOException if it cannot be written; the message says why
   */
  public static void write(Path file, Content content) throws IOException {
    check(file);
    try {
      if (isSpecial(file)) {
        writeThrough(file, content);
      } else {
        replace(Files.exists(file) ? file.toRealPath() : file, content);
      }
    } catch (IOException failed) {
      throw unwritable(failed);
    }
  }

  private static IOException unwritable(IOException failed) {
    return new IOException("cannot be written: " + Reasons.of(failed), failed);
  }

  /** A device or a pipe: it must not be replaced by a file. */
  private static boolean isSpecial(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  private static void writeThrough(Path file, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.writeTo(out);
    }
  }

  private static void replace(Path file, Content content) throws IOException {
    Path draft =
        folderOf(file).resolve(DRAFT + ProcessHandle.current().pid() + "-" + UUID.randomUUID());
    try {
      writeDraft(draft, content);
      keepPermissions(file, draft);
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
    force(folderOf(file));
  }

  /**
   * Deletes what programs that were killed while they wrote left in a folder.
   *
   * @throws IOException if the folder cannot be read, or a draft not be deleted
   */
  public static void sweep(Path folder) throws IOException {
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, DRAFT + "*")) {
      for (Path draft : drafts) {
        if (isLeft(String.valueOf(draft.getFileName()))) {
          Files.deleteIfExists(draft);
        }
      }
    }
  }

  /** Whether the process that a draft is named after is gone. */
  private static boolean isLeft(String draft) {
    Matcher process = Pattern.compile("\\Q" + DRAFT + "\\E(\\d{1,18})-.*").matcher(draft);
    return !process.matches() || ProcessHandle.of(Long.parseLong(process.group(1))).isEmpty();
  }

  private static void writeDraft(Path draft, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void keepPermissions(Path file, Path draft) throws IOException {
    if (Files.exists(file)
        && draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(file));
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Forces the name's change to the disk, where folders can be opened for that. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder)) {
      channel.force(true);
    } catch (IOException unsupported) {
      // The content is safe already; Windows has no such call and needs none.
      return;
    }
  }

  private static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }
}
