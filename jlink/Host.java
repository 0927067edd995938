/** The systems that images are made on, each for itself. */
enum Host {
  LINUX,
  WINDOWS,
  MAC;

  /** The system that this program runs on. */
  static final Host IS = of(System.getProperty("os.name"));

  private static Host of(String name) {
    if (name.startsWith("Windows")) {
      return WINDOWS;
    }
    return name.startsWith("Mac") ? MAC : LINUX;
  }

  /** The folder of its own options and templates. */
  String folder() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
