package flatline.viewmodel.study.remedy;

import flatline.interchange.scenario.Presets;
import java.util.List;
import java.util.stream.Stream;

/** What can make units die: the presets, by their ids, and what is set up. */
public final class TriedCause {

  /** What is set up on the Training page. */
  static final String HERE = "here";

  private TriedCause() {}

  /** All that there are: what is set up, and the presets. */
  public static List<String> all() {
    return Stream.concat(Stream.of(HERE), Presets.ids().stream()).toList();
  }

  /** What a preset is called; empty for what is set up. */
  public static String title(String cause) {
    return cause.equals(HERE) ? "" : Presets.get(cause).title().name();
  }
}
