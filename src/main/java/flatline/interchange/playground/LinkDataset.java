package flatline.interchange.playground;

import flatline.model.data.DataKind;
import flatline.model.data.Task;
import java.util.Arrays;
import java.util.Optional;

/** The data sets that a link can name. */
enum LinkDataset {
  CIRCLE("circle", DataKind.CIRCLE),
  XOR("xor", DataKind.XOR),
  GAUSS("gauss", DataKind.GAUSS),
  SPIRAL("spiral", DataKind.SPIRAL),
  PLANE("reg-plane", DataKind.REGRESSION_PLANE),
  CONES("reg-gauss", DataKind.REGRESSION_GAUSS);

  private final String id;
  private final DataKind kind;

  LinkDataset(String id, DataKind kind) {
    this.id = id;
    this.kind = kind;
  }

  /** The one that a link names, if there is one for the task. */
  static Optional<LinkDataset> named(String id, Task task) {
    return Arrays.stream(values())
        .filter(each -> each.task() == task && each.id.equals(id))
        .findFirst();
  }

  /** The one that resembles data that are drawn here, if there is one. */
  static Optional<LinkDataset> like(DataKind kind) {
    return Arrays.stream(values()).filter(each -> each.kind == kind).findFirst();
  }

  /** The word that links use. */
  String id() {
    return id;
  }

  /** What is learned of it. */
  Task task() {
    return kind.task();
  }

  /** The key under which links name it. */
  String key() {
    return key(task());
  }

  /** The key under which links name the data of a task. */
  static String key(Task task) {
    return task == Task.CLASSIFICATION ? "dataset" : "regDataset";
  }

  /** How many samples the page draws. */
  int samples() {
    return task() == Task.CLASSIFICATION ? LinkSamples.CLASSIFIED : LinkSamples.MEASURED;
  }
}
