package flatline.interchange.json;

import java.util.Map;

/**
 * The keys that an object had.
 *
 * @param input stands behind the object
 * @param places where each key's value stands
 */
public record SeenKeys(JsonInput input, Map<String, JsonPlace> places) {

  /** Those of the object at which the input stands, which is read. */
  public static SeenKeys read(JsonInput input, Keys keys) throws ScenarioException {
    return new SeenKeys(input, input.object(keys));
  }

  /** Whether it had a key. */
  public boolean has(String key) {
    return places.containsKey(key);
  }

  /** Where a key's value stands, or where the object ends that should have it. */
  public JsonPlace at(String key) {
    return places.getOrDefault(key, input.here());
  }

  /**
   * Refuses an object that lacks a key.
   *
   * @throws ScenarioException that names the first of them
   */
  public void need(String... keys) throws ScenarioException {
    for (String key : keys) {
      if (!has(key)) {
        throw input.here().refuse("have the key " + key, "none");
      }
    }
  }
}
