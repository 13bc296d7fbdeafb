package id.tanggap.server.platform.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Bounds what a text of a stranger can cost: depth, length of numbers and texts. */
@Singleton
class JsonLimits implements ObjectMapperCustomizer {
    private static final int DEPTH = 32;
    private static final int NUMBER = 32;
    private static final int NAME = 256;
    private static final int TEXT = 256 * 1024;

    @Override
    public void customize(ObjectMapper json) {
        json.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(DEPTH)
                                .maxNumberLength(NUMBER)
                                .maxNameLength(NAME)
                                .maxStringLength(TEXT)
                                .build());
        json.registerModule(
                new SimpleModule("clean-text").addDeserializer(String.class, new CleanText()));
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }
}
