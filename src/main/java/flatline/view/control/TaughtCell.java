package flatline.view.control;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** An option to choose, whose term is explained to whoever rests the mouse on it. */
final class TaughtCell extends ListCell<String> {

  private final StringConverter<String> names;

  TaughtCell(StringConverter<String> names, Function<String, List<TaughtTerm>> terms) {
    this.names = names;
    ConceptTip.teach(this, "", () -> getItem() == null ? List.of() : terms.apply(getItem()));
  }

  @Override
  protected void updateItem(@Nullable String option, boolean empty) {
    super.updateItem(option, empty);
    setText(empty ? null : names.toString(option));
  }
}
