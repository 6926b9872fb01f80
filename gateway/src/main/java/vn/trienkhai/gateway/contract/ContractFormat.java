package vn.trienkhai.gateway.contract;

import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** How contracts are read and written. */
public final class ContractFormat {

    private ContractFormat() {}

    /**
     * YAML that other readers understand the same way: quoted where a word could be taken for a
     * value.
     */
    public static YAMLMapper yaml() {
        return YAMLMapper.builder()
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build();
    }
}
