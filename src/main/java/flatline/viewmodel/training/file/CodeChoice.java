package flatline.viewmodel.training.file;

import flatline.interchange.code.CodeTarget;
import java.util.Arrays;
import java.util.List;

/**
 * Something that can be had as code.
 *
 * @param id for whoever looks for it
 * @param library the library that the code is written for
 * @param isMonitor whether it finds dead units in other models, and does not repeat the run
 */
public record CodeChoice(String id, String library, boolean isMonitor) {

  /** All of them: those of the run first. */
  public static List<CodeChoice> all() {
    return Arrays.stream(CodeTarget.values())
        .map(each -> new CodeChoice(each.id(), each.library(), each.isMonitor()))
        .toList();
  }

  /** What is to be written. */
  CodeTarget target() {
    return CodeTarget.of(id).orElseThrow();
  }
}
