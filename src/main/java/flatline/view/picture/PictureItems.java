package flatline.view.picture;

import flatline.model.picture.PictureSize;
import flatline.view.MenuEntry;
import flatline.view.Texts;
import flatline.view.plot.pen.PlotPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** What can be had of an exhibit, or of the whole page, as entries of a menu. */
final class PictureItems {

  private final PictureActs acts;
  private final Texts texts;
  private final BooleanSupplier dark;
  private boolean light;

  /**
   * @param dark whether the window is dark now
   */
  PictureItems(PictureActs acts, Texts texts, BooleanSupplier dark) {
    this.acts = acts;
    this.texts = texts;
    this.dark = dark;
  }

  /**
   * The entries.
   *
   * @param id what their ids begin with
   * @param width of the picture in pixels
   * @param height of the picture in pixels
   */
  List<MenuItem> of(String id, Optional<PlotPicture> exhibit, double width, double height) {
    var png = new Menu(texts.get("picture.pixels"));
    png.setId(id + "-png");
    for (int scale = (int) PictureSize.SCALES.least();
        scale <= PictureSize.SCALES.most();
        scale++) {
      int chosen = scale;
      String title =
          texts.get(
              "picture.pixels.scale",
              Integer.toString(scale),
              texts.numbers().grouped(Math.round(width * scale)),
              texts.numbers().grouped(Math.round(height * scale)));
      png.getItems()
          .add(
              MenuEntry.of(
                  id + "-png-" + scale, title, () -> acts.savePng(exhibit, chosen, isLight())));
    }
    List<MenuItem> items = new ArrayList<>();
    items.add(
        MenuEntry.of(id + "-copy", texts.get("picture.copy"), () -> acts.copy(exhibit, isLight())));
    items.add(png);
    items.add(
        MenuEntry.of(
            id + "-svg", texts.get("picture.svg"), () -> acts.saveSvg(exhibit, isLight())));
    if (dark.getAsBoolean()) {
      items.add(lightItem(id));
    }
    return items;
  }

  private boolean isLight() {
    return light && dark.getAsBoolean();
  }

  private CheckMenuItem lightItem(String id) {
    var item = new CheckMenuItem(texts.get("picture.light"));
    item.setId(id + "-light");
    item.setMnemonicParsing(false);
    item.setSelected(light);
    item.setOnAction(_ -> light = item.isSelected());
    return item;
  }
}
