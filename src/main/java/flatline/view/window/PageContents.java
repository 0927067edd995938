package flatline.view.window;

import flatline.view.Page;
import flatline.view.life.Recollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Region;

/**
 * What the pages of a window show: made when one is opened first, and made anew where it was let go
 * meanwhile, for the pictures of a page take up memory as long as it lives.
 */
final class PageContents {

  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, Region> made = new HashMap<>();
  private final Map<String, Recollection> left = new HashMap<>();

  void add(Page page) {
    pages.put(page.id(), page);
  }

  /**
   * What a page shows.
   *
   * @throws IllegalArgumentException if there is no such page
   */
  Region of(String id) {
    return made.computeIfAbsent(id, this::make);
  }

  private Region make(String id) {
    Page page = pages.get(id);
    if (page == null) {
      throw new IllegalArgumentException("no page " + id);
    }
    return page.content().get();
  }

  /** A page that was let go, and is in the scene again, is scrolled and unfolded as it was. */
  void recollect(String id) {
    Optional.ofNullable(left.remove(id)).ifPresent(before -> before.restore(of(id)));
  }

  /** Lets go of all that is in no scene. */
  void letGo() {
    for (String id : List.copyOf(made.keySet())) {
      Region content = of(id);
      if (content.getScene() == null) {
        left.put(id, Recollection.of(content));
        made.remove(id);
      }
    }
  }
}
