package flatline.view;

import javafx.scene.control.MenuItem;

/** Entries of menus, whose words are names as often as not: no underscore is read for a key. */
public final class MenuEntry {

  private MenuEntry() {}

  /** An entry that is found by its id and does something. */
  public static MenuItem of(String id, String text, Runnable action) {
    var item = new MenuItem(text);
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
