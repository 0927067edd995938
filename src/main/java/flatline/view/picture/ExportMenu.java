package flatline.view.picture;

import flatline.view.MenuEntry;
import flatline.view.Texts;
import flatline.view.key.KeyAction;
import flatline.view.plot.pen.PlotPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Pictures of the page and of all that is seen on it, films of the run, and tables. */
public final class ExportMenu {

  private final PictureActs acts;
  private final Texts texts;
  private final PictureItems items;
  private final PictureMenu single;
  private final Supplier<Region> page;

  /**
   * @param window fills it; its pictures have their menus from now on
   * @param page what a picture of the whole page is of
   * @param dark whether the window is dark now
   */
  public ExportMenu(
      PictureActs acts, Texts texts, Pane window, Supplier<Region> page, BooleanSupplier dark) {
    this.acts = acts;
    this.texts = texts;
    this.page = page;
    items = new PictureItems(acts, texts, dark);
    single = PictureMenu.install(window, items);
  }

  /** Its keys, which act on every page. */
  public List<KeyAction> keys() {
    return List.of(single.key());
  }

  /**
   * The entries, to be put into a menu.
   *
   * @param film shows what a film is to be
   */
  public List<MenuItem> items(Runnable film) {
    Menu whole = late("export-page", "export.page", this::ofPage);
    Menu one = late("export-picture", "export.picture", this::ofExhibits);
    return List.of(
        whole,
        one,
        MenuEntry.of("export-film", texts.get("export.film"), film),
        MenuEntry.of("export-curves", texts.get("export.curves"), acts::saveCurves),
        MenuEntry.of("export-weights", texts.get("export.weights"), acts::saveWeights));
  }

  /** A menu whose entries are made when it is opened. */
  private Menu late(String id, String title, Supplier<List<MenuItem>> entries) {
    var menu = new Menu(texts.get(title));
    menu.setId(id);
    menu.setMnemonicParsing(false);
    // An empty one could not be opened.
    menu.getItems().add(new MenuItem());
    menu.setOnShowing(event -> {
      if (menu.equals(event.getTarget())) {
        menu.getItems().setAll(entries.get());
      }
    });
    return menu;
  }

  private List<MenuItem> ofPage() {
    Region shown = page.get();
    return items.of("page", Optional.empty(), shown.getWidth(), shown.getHeight());
  }

  private List<MenuItem> ofExhibits() {
    List<MenuItem> all = new ArrayList<>();
    for (PlotPicture each : PlotPicture.within(page.get())) {
      all.add(MenuEntry.of("exhibit-" + all.size(), each.title().get(), () -> single.show(each)));
    }
    if (all.isEmpty()) {
      MenuItem none = MenuEntry.of("exhibit-none", texts.get("export.picture.none"), () -> {});
      none.setDisable(true);
      all.add(none);
    }
    return all;
  }
}
