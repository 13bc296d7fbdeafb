package id.tanggap.protocol.category;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Takes a category from what is offered, or offers it again. One of the first level takes those
 * below it along.
 *
 * @param code the category
 * @param version version read
 * @param retired whether it is no longer offered
 */
public record RetireCategory(
        @NotBlank @Size(max = 40) String code, @NotNull Integer version, boolean retired)
        implements ClientCommand<CategoryReply> {}
