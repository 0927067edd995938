package flatline.view.training.network;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.UnitRef;
import flatline.view.ContentScroll;
import flatline.view.Words;
import flatline.view.control.Bubble;
import flatline.view.training.units.UnitFields;
import flatline.viewmodel.training.UnitWork;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** The weights and bias of a contender's output, to be seen and changed, below its tile. */
final class OutputBubble {

  private final Node owner;
  private final int contender;
  private final Words words;
  private final UnitWork work;
  private final Label title = new Label();
  private String called = "";
  private @Nullable UnitFields fields;
  private @Nullable PopOver bubble;

  OutputBubble(Node owner, int contender, Words words, UnitWork work) {
    this.owner = owner;
    this.contender = contender;
    this.words = words;
    this.work = work;
  }

  /** Takes note of what the contender is called beside the others. */
  void setCalled(String name) {
    called = name;
  }

  /** Opens it at a place of its owner. */
  void open(ContenderSnapshot snapshot, double[] place) {
    PopOver made = bubble == null ? make() : bubble;
    bubble = made;
    show(snapshot);
    Point2D at = owner.localToScreen(place[0], place[1]);
    if (at != null && !made.isShowing()) {
      made.show(owner, at.getX(), at.getY());
    }
  }

  void close() {
    if (bubble != null) {
      bubble.hide(Duration.ZERO);
    }
  }

  /** Follows what is shown; a field that is being typed into keeps what is typed. */
  void show(ContenderSnapshot snapshot) {
    if (fields != null) {
      title.setText(words.get("output.title", called));
      int layer = snapshot.network().shape().hidden().size();
      fields.show(snapshot.network(), new UnitRef(layer, 0));
    }
  }

  private PopOver make() {
    var shown = new UnitFields(words.texts(), work.timeline(), contender);
    fields = shown;
    title.getStyleClass().add("heading");
    var formula = new Label(words.get("output.formula"));
    formula.getStyleClass().addAll("caption", "muted");
    formula.setWrapText(true);
    var all = new VBox(title, formula, new ContentScroll(shown));
    all.getStyleClass().add("output-fields");
    var made = Bubble.of(all, PopOver.ArrowLocation.TOP_RIGHT);
    made.setOnHidden(_ -> work.sight().closeOutput(contender));
    return made;
  }
}
