package flatline.model.work;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was made for the requests made last, for who asks again; by any thread. */
public final class Recent<K, V> {

  private final int most;
  private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param most how many are kept
   */
  public Recent(int most) {
    this.most = most;
  }

  /** What is kept for a request, else what is made for it now. */
  public synchronized V get(K request, Function<K, V> make) {
    V known = kept.get(request);
    if (known == null) {
      known = make.apply(request);
      kept.put(request, known);
      if (kept.size() > most) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return known;
  }
}
