package flatline.view.help;

import flatline.model.help.HelpPage;
import flatline.view.Texts;
import flatline.view.life.Life;
import flatline.viewmodel.help.HelpViewModel;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** The pages to choose from; the one chosen is read. */
final class HelpIndex extends ListView<HelpPage> {

  private final HelpViewModel help;
  private boolean follows;

  HelpIndex(HelpViewModel help, Texts texts) {
    this.help = help;
    setId("help-index");
    getStyleClass().add("side-list");
    setAccessibleText(texts.get("help.list"));
    setPlaceholder(new Label(texts.get("help.none")));
    setCellFactory(_ -> new PageCell());
    Life.own(getSelectionModel().selectedItemProperty(), this::choose);
    var life = new Life(this);
    life.hear(help.listedProperty(), this::list);
    life.hear(help.pageProperty(), _ -> follow());
  }

  /** A page's title. */
  private static final class PageCell extends ListCell<HelpPage> {

    PageCell() {
      // As wide as the list, whatever the title: it goes on below instead of out of sight.
      setPrefWidth(0);
      setWrapText(true);
    }

    @Override
    protected void updateItem(HelpPage page, boolean empty) {
      super.updateItem(page, empty);
      setText(empty || page == null ? "" : page.title());
    }
  }

  private void choose(HelpPage page) {
    if (!follows && page != null) {
      help.open(page.id());
    }
  }

  private void list(List<HelpPage> pages) {
    follows = true;
    getItems().setAll(pages);
    follows = false;
    follow();
  }

  private void follow() {
    follows = true;
    help.pageProperty().get().ifPresent(page -> getSelectionModel().select(page));
    follows = false;
  }

  /**
   * Goes to another page of the list.
   *
   * @param by 1 down, −1 up
   */
  void move(int by) {
    if (!getItems().isEmpty()) {
      int to = getSelectionModel().getSelectedIndex() + by;
      getSelectionModel().select(Math.clamp(to, 0, getItems().size() - 1));
    }
  }
}
