package flatline.interchange.code;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be had as code. */
public enum CodeTarget {
  /** A run in NumPy alone. */
  NUMPY("numpy", "NumPy", false),
  /** A run in PyTorch. */
  PYTORCH("pytorch", "PyTorch", false),
  /** A run in Keras 3. */
  KERAS("keras", "Keras", false),
  /** What finds the dead units of anybody's model in PyTorch. */
  MONITOR_PYTORCH("monitor-pytorch", "PyTorch", true),
  /** What finds the dead units of anybody's model in Keras. */
  MONITOR_KERAS("monitor-keras", "Keras", true);

  /** How files of these end. */
  public static final String SUFFIX = ".py";

  private final String id;
  private final String library;
  private final boolean monitor;

  CodeTarget(String id, String library, boolean monitor) {
    this.id = id;
    this.library = library;
    this.monitor = monitor;
  }

  /** The word for it on the command line. */
  public String id() {
    return id;
  }

  /** What the code needs. */
  public String library() {
    return library;
  }

  /** Whether it watches units of other models, and so is the same for every run. */
  public boolean isMonitor() {
    return monitor;
  }

  /** Those that repeat a run. */
  public static List<CodeTarget> runs() {
    return Arrays.stream(values()).filter(each -> !each.monitor).toList();
  }

  /** The one of an id. */
  public static Optional<CodeTarget> of(String id) {
    return Stream.of(values()).filter(each -> each.id.equals(id)).findFirst();
  }

  /** The name of its text among the program's resources. */
  String resource() {
    return id.replace('-', '_') + SUFFIX;
  }

  /** The name of the pieces that its text is put together from. */
  String pieces() {
    return id + "_pieces" + SUFFIX;
  }
}
