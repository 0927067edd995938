package flatline.app;

import flatline.interchange.scenario.Presets;
import flatline.interchange.scenario.Presets.Preset;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.CompletableFuture;

/** The presets, read while the window is made: the first soon, the others when it is shown. */
final class PresetList extends AbstractList<Preset> implements RandomAccess {

  private final int size = Presets.ids().size();
  private final CompletableFuture<Preset> first = CompletableFuture.supplyAsync(Presets::opening);
  private final CompletableFuture<List<Preset>> all = first.thenApply(_ -> Presets.all());

  @Override
  public Preset get(int index) {
    return index == 0 ? first.join() : all.join().get(index);
  }

  @Override
  public int size() {
    return size;
  }
}
