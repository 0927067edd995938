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

  /** The ending of its icon files. */
  String icon() {
    return switch (this) {
      case LINUX -> "png";
      case WINDOWS -> "ico";
      case MAC -> "icns";
    };
  }

  /** The version as jpackage takes it here: none below 1 on macOS, where Info.plist says the true one. */
  String version(String version) {
    return this == MAC && version.startsWith("0") ? "1" : version;
  }
}
