package flatline.viewmodel.training.file;

import flatline.viewmodel.Message;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What comes of files that are dragged over the window.
 *
 * @param file the one that would be opened; none if none can be
 * @param message what is said of that
 */
public record DropOffer(Optional<File> file, Message message) {

  /** What comes of some files, of which the first scenario is opened. */
  public static DropOffer of(List<File> dragged) {
    Optional<File> scenario = dragged.stream().filter(DropOffer::isScenario).findFirst();
    return new DropOffer(
        scenario,
        scenario
            .map(file -> Message.of("drop.open", file.getName()))
            .orElseGet(() -> refusal(dragged)));
  }

  private static boolean isScenario(File file) {
    String name = file.getName().toLowerCase(Locale.ROOT);
    return name.endsWith(FileDesk.SUFFIX) && !file.isDirectory();
  }

  private static Message refusal(List<File> dragged) {
    return dragged.size() == 1
        ? Message.of("drop.refused", dragged.getFirst().getName())
        : Message.of("drop.refused.all");
  }
}
