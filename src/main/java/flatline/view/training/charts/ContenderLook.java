package flatline.view.training.charts;

import flatline.model.activation.Activation;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The line styles of contenders: their function's, or a free one where a function comes twice. */
public final class ContenderLook {

  private ContenderLook() {}

  public static List<LineStyle> styles(List<Activation> contenders, Palette palette) {
    List<Activation> all = Activation.all();
    List<String> ids = contenders.stream().map(Activation::id).toList();
    List<Activation> free =
        new ArrayList<>(all.stream().filter(each -> !ids.contains(each.id())).toList());
    return IntStream.range(0, ids.size())
        .mapToObj(i -> ids.indexOf(ids.get(i)) == i ? contenders.get(i) : free.removeLast())
        .map(each -> LineStyle.of(each, palette))
        .toList();
  }
}
