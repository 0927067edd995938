package flatline.view;

import flatline.view.key.KeyAction;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/**
 * One page of the window. Its content is made when it is first opened and is in the scene only
 * while it is open, so that a hidden page gets no pulse.
 *
 * @param id names the page; its title is the text {@code page.<id>}
 * @param content makes what the page shows
 * @param keys what can be done by keys while the page is open
 */
public record Page(String id, Supplier<? extends Region> content, List<KeyAction> keys) {

  public Page {
    keys = List.copyOf(keys);
  }

  /** The same with more keys. */
  public Page with(List<KeyAction> more) {
    return new Page(id, content, Stream.concat(keys.stream(), more.stream()).toList());
  }
}
