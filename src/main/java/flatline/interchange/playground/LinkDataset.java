package flatline.interchange.playground;

import flatline.model.data.Task;
import java.util.Arrays;
import java.util.Optional;

/** The data sets that a link can name. */
enum LinkDataset {
  CIRCLE("circle", Task.CLASSIFICATION),
  XOR("xor", Task.CLASSIFICATION),
  GAUSS("gauss", Task.CLASSIFICATION),
  SPIRAL("spiral", Task.CLASSIFICATION),
  PLANE("reg-plane", Task.REGRESSION),
  CONES("reg-gauss", Task.REGRESSION);

  private final String id;
  private final Task task;

  LinkDataset(String id, Task task) {
    this.id = id;
    this.task = task;
  }

  /** The one that a link names, if there is one for the task. */
  static Optional<LinkDataset> named(String id, Task task) {
    return Arrays.stream(values())
        .filter(each -> each.task == task && each.id.equals(id))
        .findFirst();
  }
}
