package flatline.viewmodel;

import flatline.interchange.SafeFile;
import flatline.viewmodel.Notices.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/**
 * Saves files in the background, whole or not at all; what came of it is said in the window.
 *
 * @param notices where it is said
 * @param files where files are written
 */
public record FileSaver(Notices notices, Executor files) {

  /**
   * Saves a file.
   *
   * @param chosen where somebody wants it, perhaps without the suffix
   * @param suffix with its dot
   * @param content writes it; called on another thread
   */
  public void save(Path chosen, String suffix, SafeFile.Content content) {
    files.execute(() -> notices.add(saved(chosen, suffix, content)));
  }

  /** Whatever goes wrong there is said: nobody else looks. */
  private static Notice saved(Path chosen, String suffix, SafeFile.Content content) {
    boolean complete = name(chosen).endsWith(suffix);
    Path file = complete ? chosen : chosen.resolveSibling(name(chosen) + suffix);
    try {
      // Nobody was asked whether a file of the longer name may be replaced.
      if (!complete && Files.exists(file)) {
        return Notice.error(Message.of("file.exists", name(file)));
      }
      SafeFile.write(file, content);
      return Notice.news(Message.of("file.saved", name(file)));
    } catch (IOException | RuntimeException | Error failed) {
      return Notice.error(Message.because("file.notSaved", failed, name(file)));
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
