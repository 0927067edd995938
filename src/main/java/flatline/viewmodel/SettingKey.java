package flatline.viewmodel;

/**
 * By what a setting is found.
 *
 * @param key {@code setting.} and its id, which controls are found by; those that there are several
 *     of are numbered, their texts are not
 */
public record SettingKey(String key) {

  /** By which controls are found. */
  public String id() {
    return key.substring(key.indexOf('.') + 1);
  }

  /** The key of what it is called. */
  public String name() {
    return key.replaceAll("\\d+$", "");
  }

  /** The key of what is said of it. */
  public String tip() {
    return name() + ".tip";
  }
}
