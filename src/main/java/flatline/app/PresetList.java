package flatline.app;

import flatline.interchange.scenario.Presets;
import flatline.model.scenario.Scenario;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.CompletableFuture;

/** The presets, read while the window is made: the first soon, the others when it is shown. */
final class PresetList extends AbstractList<Scenario> implements RandomAccess {

  private final List<String> ids = Presets.ids();
  private final CompletableFuture<Scenario> first =
      CompletableFuture.supplyAsync(() -> Presets.get(ids.getFirst()));
  private final CompletableFuture<List<Scenario>> others =
      first.thenApply(_ -> ids.subList(1, ids.size()).stream().map(Presets::get).toList());

  @Override
  public Scenario get(int index) {
    return index == 0 ? first.join() : others.join().get(index - 1);
  }

  @Override
  public int size() {
    return ids.size();
  }
}
