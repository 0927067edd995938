package flatline.interchange.user;

import flatline.interchange.SafeFile;
import flatline.interchange.json.ScenarioException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * A file in which the store keeps one thing. What lies there need not be its own writing: anything
 * that cannot be read is set aside under another name, and not overwritten.
 */
final class KeptFile<T> {

  /**
   * How a thing is written down.
   *
   * @param mostBytes the largest file that is read
   */
  record Form<T>(long mostBytes, Reading<T> reading, Writing<T> writing) {}

  /** Understands a file. */
  interface Reading<T> {
    T read(InputStream in) throws IOException, ScenarioException;
  }

  /** Writes a file, piece by piece: it may be larger than what fits in memory beside the thing. */
  interface Writing<T> {
    void write(T kept, OutputStream out) throws IOException;
  }

  private final Path file;
  private final Form<T> form;
  private final Complaints complaints;
  private boolean untouchable;

  KeptFile(Path file, Form<T> form, Complaints complaints) {
    this.file = file;
    this.form = form;
    this.complaints = complaints;
  }

  /** What is kept; nothing if there is no such file, or none that could be read. */
  Optional<T> read() {
    try {
      return Optional.of(understand());
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException | ScenarioException | RuntimeException | Error damaged) {
      setAside(damaged);
      return Optional.empty();
    }
  }

  private T understand() throws IOException, ScenarioException {
    BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
    // To open a pipe would wait for whoever writes to it, for ever.
    if (!found.isRegularFile()) {
      throw new IOException("it is no ordinary file");
    }
    if (found.size() > form.mostBytes()) {
      throw new IOException("it has " + found.size() + " bytes, more than " + form.mostBytes());
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return form.reading().read(in);
    }
  }

  private void setAside(Throwable why) {
    try {
      Path aside = freeName();
      Files.move(file, aside);
      complaints.setAside(file, aside, why);
    } catch (IOException stuck) {
      untouchable = true;
      complaints.unreadable(file, why);
    }
  }

  private Path freeName() {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    Path free = file;
    for (int i = 1; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
      free = file.resolveSibling(name.substring(0, dot) + "-unread-" + i + name.substring(dot));
    }
    return free;
  }

  /** Keeps a thing in place of what was kept. On a thread that nobody waits for: all is told. */
  void write(T kept) {
    try {
      if (!untouchable) {
        SafeFile.write(file, out -> form.writing().write(kept, out));
      }
    } catch (IOException | RuntimeException | Error unwritable) {
      complaints.unwritable(file.toString(), unwritable);
    }
  }
}
