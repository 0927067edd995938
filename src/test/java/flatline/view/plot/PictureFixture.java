package flatline.view.plot;

import flatline.interchange.scenario.Presets;
import flatline.model.loop.Snapshot;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Target;
import flatline.model.vitals.UnitState;
import flatline.viewmodel.training.Snapshots;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A true run to be painted, in which units of ReLU have died and those of Leaky ReLU have not. */
public final class PictureFixture {

  public static final Look LOOK = new Look(Palette.light(), 13);

  /** Of the first preset, ReLU first. */
  public static final Snapshot RUN = Snapshots.of(Presets.opening().scenario(), 160);

  /** The same, with units of every contender frozen at its end. */
  public static Snapshot frozen(int... units) {
    var interventions =
        Arrays.stream(units)
            .mapToObj(unit ->
                new Intervention(
                    RUN.step(), new Change.Freeze(new Change.UnitAddress(Target.ALL, 0, unit))))
            .toList();
    return Snapshots.of(RUN.scenario().with(interventions), RUN.step());
  }

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
