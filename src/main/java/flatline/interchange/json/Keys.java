package flatline.interchange.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys that an object may have, and how the value of each is read. */
public final class Keys {

  /** Reads the value at which the input stands. */
  public interface Action {
    void run() throws ScenarioException;
  }

  private final Map<String, Action> readings = new LinkedHashMap<>();

  /** Allows one more key. */
  public Keys on(String key, Action reading) {
    readings.put(key, reading);
    return this;
  }

  @Nullable Action of(String key) {
    return readings.get(key);
  }

  /** In the order in which they were allowed. */
  Set<String> names() {
    return readings.keySet();
  }
}
