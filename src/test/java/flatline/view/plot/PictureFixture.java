package flatline.view.plot;

import flatline.interchange.scenario.Presets;
import flatline.model.loop.Snapshot;
import flatline.model.vitals.UnitState;
import flatline.viewmodel.training.Snapshots;
import java.util.stream.IntStream;

/** A true run to be painted, in which units of ReLU have died and those of Leaky ReLU have not. */
public final class PictureFixture {

  public static final Look LOOK = new Look(Palette.light(), 13);

  /** Of the first preset, ReLU first. */
  public static final Snapshot RUN = Snapshots.of(Presets.opening().scenario(), 160);

  private PictureFixture() {}

  /** The first unit of a contender's first layer in a state. */
  public static int unit(int contender, UnitState state) {
    var layer = RUN.contenders().get(contender).examination().layers().getFirst();
    return IntStream.range(0, layer.size())
        .filter(unit -> layer.get(unit).state() == state)
        .findFirst()
        .orElseThrow();
  }
}
