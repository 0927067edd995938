package flatline.view.training.file;

import flatline.view.MenuEntry;
import flatline.view.Texts;
import flatline.viewmodel.training.file.CodeChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What is shown, as code: to be copied or saved, for one library or another. */
public final class CodeMenus {

  private CodeMenus() {}

  /** Both menus: copying and saving. */
  public static List<Menu> of(FileKeys keys, Texts texts) {
    return List.of(
        menu("share-copy-code", texts.get("share.copyCode"), texts, keys::copyCode),
        menu("share-save-code", texts.get("share.saveCode"), texts, keys::saveCode));
  }

  private static Menu menu(String id, String title, Texts texts, Consumer<CodeChoice> action) {
    Menu menu = new Menu(title);
    menu.setId(id);
    menu.setMnemonicParsing(false);
    List<MenuItem> monitors = new ArrayList<>(List.of(new SeparatorMenuItem()));
    for (CodeChoice each : CodeChoice.all()) {
      String name = texts.get(each.isMonitor() ? "code.monitor" : "code.script", each.library());
      List<MenuItem> items = each.isMonitor() ? monitors : menu.getItems();
      items.add(MenuEntry.of(id + "-" + each.id(), name, () -> action.accept(each)));
    }
    menu.getItems().addAll(monitors);
    return menu;
  }
}
