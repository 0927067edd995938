package flatline.viewmodel.training.file;

import flatline.interchange.lesson.LessonFile;
import flatline.interchange.user.UserSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The files that were opened or saved last, the latest first; only so many. */
public final class RecentFiles {

  private static final int MOST = UserSettings.MOST_RECENT;

  private final ReadOnlyObjectWrapper<List<Path>> files = new ReadOnlyObjectWrapper<>(List.of());

  /** The files, the latest first. */
  public ReadOnlyObjectProperty<List<Path>> filesProperty() {
    return files.getReadOnlyProperty();
  }

  /** The scenarios among them; lessons are the others. */
  public List<Path> scenarios() {
    return files.get().stream().filter(file -> !LessonFile.isNamed(file.toString())).toList();
  }

  /** Takes over those of another day. */
  public void restore(List<Path> kept) {
    files.set(kept.stream().distinct().limit(MOST).toList());
  }

  /** Puts a file at the head. */
  public void add(Path file) {
    var all = new ArrayList<>(files.get());
    all.remove(file);
    all.addFirst(file);
    restore(all);
  }

  /** Takes a file off the list. */
  public void forget(Path file) {
    files.set(files.get().stream().filter(each -> !each.equals(file)).toList());
  }

  /** Takes all off the list. */
  public void clear() {
    files.set(List.of());
  }
}
