package id.tanggap.console.draft;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Keeps drafts as long as the console runs: where nothing may be left on the machine. */
public final class MemoryDrafts implements Drafts {
    private final Map<String, String> texts = new TreeMap<>();

    @Override
    public void recall(Consumer<Map<String, String>> told) {
        told.accept(Map.copyOf(texts));
    }

    @Override
    public void put(String key, String text) {
        texts.put(key, text);
    }

    @Override
    public void remove(String key) {
        texts.remove(key);
    }

    @Override
    public boolean lasting() {
        return false;
    }

    @Override
    public void close() {}
}
