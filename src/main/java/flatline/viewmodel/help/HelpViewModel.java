package flatline.viewmodel.help;

import flatline.interchange.help.ShippedHelp;
import flatline.model.help.HelpPage;
import flatline.model.help.HelpQuery;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Help: the pages that are listed, the one that is read, and what is looked for. */
public final class HelpViewModel {

  private final ReadOnlyObjectWrapper<Optional<HelpPage>> page =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<HelpPage>> listed =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<HelpQuery> query =
      new ReadOnlyObjectWrapper<>(new HelpQuery(""));
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final Deque<String> before = new ArrayDeque<>();
  private List<HelpPage> pages = List.of();

  /** Reads all pages as they are to be shown now; the one that was read last is open again. */
  public void read(WindowWords window) {
    List<String> ids = ShippedHelp.ids();
    pages =
        ShippedHelp.pages(window.language(), new HelpLinks(window, ids)).stream()
            .map(each -> each.id().equals(HelpPage.KEYBOARD) ? each.with(window.keyboard()) : each)
            .toList();
    page.set(find(page.get().map(HelpPage::id).orElse(ids.getFirst())));
    listed.set(query.get().among(pages));
  }

  private Optional<HelpPage> find(String id) {
    return pages.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The page that is read; none before any was. */
  public ReadOnlyObjectProperty<Optional<HelpPage>> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** The pages to choose from: those in which is what is looked for. */
  public ReadOnlyObjectProperty<List<HelpPage>> listedProperty() {
    return listed.getReadOnlyProperty();
  }

  /** What is looked for. */
  public ReadOnlyObjectProperty<HelpQuery> queryProperty() {
    return query.getReadOnlyProperty();
  }

  /** Looks for words; a page without them gives way to the first that has them. */
  public void lookFor(String typed) {
    query.set(new HelpQuery(typed));
    listed.set(query.get().among(pages));
    if (!query.get().isEmpty()
        && !listed.get().isEmpty()
        && page.get().map(listed.get()::indexOf).orElse(-1) < 0) {
      page.set(Optional.of(listed.get().getFirst()));
    }
  }

  /**
   * Opens a page.
   *
   * @throws IllegalArgumentException if there is none with that id
   */
  public void open(String id) {
    Optional<HelpPage> found = find(id);
    if (found.isEmpty()) {
      throw new IllegalArgumentException("there is no page " + id);
    }
    page.get().map(HelpPage::id).filter(read -> !read.equals(id)).ifPresent(before::push);
    page.set(found);
    canGoBack.set(!before.isEmpty());
  }

  /** Whether a page was read before this one. */
  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  /** Goes back to the page that was read before. */
  public void back() {
    if (!before.isEmpty()) {
      page.set(find(before.pop()));
      canGoBack.set(!before.isEmpty());
    }
  }
}
