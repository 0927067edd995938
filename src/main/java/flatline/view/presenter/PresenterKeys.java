package flatline.view.presenter;

import flatline.view.key.KeyAction;
import flatline.viewmodel.presenter.Cover;
import flatline.viewmodel.presenter.PresenterViewModel;
import java.util.ArrayList;
import java.util.List;

/** What keys do while a class looks on, as in programs for slides; clickers send the same. */
public final class PresenterKeys {

  private PresenterKeys() {}

  /** All that comes before a lesson's keys, and the page's own. */
  public static List<KeyAction> of(PresenterViewModel presenter) {
    List<KeyAction> keys = new ArrayList<>();
    keys.add(KeyAction.of("key.present.next", presenter::next, "Page Down", "Right"));
    keys.add(KeyAction.of("key.present.back", presenter::back, "Page Up", "Left"));
    keys.replaceAll(key -> key.when(() -> isClicked(presenter)));
    List<KeyAction> others = new ArrayList<>();
    others.add(
        KeyAction.of("key.present.black", () -> presenter.toggleCover(Cover.BLACK), "B", "Period"));
    others.add(KeyAction.of("key.present.white", () -> presenter.toggleCover(Cover.WHITE), "W"));
    others.add(KeyAction.of("key.present.ring", presenter::toggleRing, "P", "R"));
    others.add(KeyAction.of("key.present.freeze", presenter::toggleFreeze, "F"));
    others.add(
        KeyAction.of(
            "key.present.larger", presenter.type()::grow, "Plus", "Equals", "Shift+Equals", "Add"));
    others.add(KeyAction.of("key.present.smaller", presenter.type()::shrink, "Minus", "Subtract"));
    others.add(KeyAction.unlisted(presenter::toggleNotes, "T"));
    others.add(KeyAction.of("key.present.bar", presenter::stir, "C"));
    others.add(KeyAction.of("key.present.end", presenter::end, "Esc"));
    others.replaceAll(key -> key.when(presenter::isPresenting));
    keys.addAll(others);
    keys.add(
        KeyAction.of("key.present.begin", presenter::begin, "F5")
            .when(() -> !presenter.isPresenting()));
    keys.add(KeyAction.of("key.present.notes", presenter::toggleNotes, "Shift+F11"));
    return List.copyOf(keys);
  }

  /** Where nothing is told, the arrows are the page's. */
  private static boolean isClicked(PresenterViewModel presenter) {
    return presenter.isPresenting()
        && (presenter.lessons().isOpen() || presenter.coverProperty().get() != Cover.NONE);
  }
}
