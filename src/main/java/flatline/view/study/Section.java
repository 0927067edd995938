package flatline.view.study;

import flatline.viewmodel.study.StudyPart;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/**
 * A part of the Study page, made when it is first opened.
 *
 * @param part which one
 * @param title the key of what it is called
 * @param content makes what it shows
 */
public record Section(StudyPart part, String title, Supplier<? extends Region> content) {

  /** By which its button is found. */
  String id() {
    return part.name().toLowerCase(Locale.ROOT);
  }
}
