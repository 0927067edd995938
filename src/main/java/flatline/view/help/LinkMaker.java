package flatline.view.help;

import flatline.model.help.HelpTarget;
import flatline.model.prose.Inline;
import flatline.viewmodel.help.HelpViewModel;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** Makes what stands for a link: a way to go, a key, or words of the window. */
final class LinkMaker {

  private final HelpViewModel help;
  private final HelpActs acts;

  LinkMaker(HelpViewModel help, HelpActs acts) {
    this.help = help;
    this.acts = acts;
  }

  /**
   * The node for a link.
   *
   * @throws IllegalArgumentException if it leads nowhere
   */
  Node of(Inline.Link link) {
    HelpTarget target =
        HelpTarget.of(link.target()).orElseThrow(() -> new IllegalArgumentException(link.target()));
    return switch (target) {
      case HelpTarget.ToPage(String id) -> way(link, () -> help.open(id));
      case HelpTarget.ToPlace(var page) ->
          way(
              link,
              () -> {
                acts.close().run();
                acts.show().accept(page);
              });
      case HelpTarget.KeyFor _ -> key(link.plain());
      case HelpTarget.TextOf _ -> words(link.plain());
    };
  }

  private static Hyperlink way(Inline.Link link, Runnable go) {
    var way = new Hyperlink(link.plain());
    way.getStyleClass().add("help-link");
    way.setMnemonicParsing(false);
    way.setOnAction(_ -> go.run());
    return way;
  }

  private static Label key(String name) {
    var cap = new Label(name);
    cap.getStyleClass().add("key-cap");
    return cap;
  }

  private static Text words(String shown) {
    var text = new Text(shown);
    text.getStyleClass().addAll("prose-text", "strong");
    return text;
  }
}
