package id.tanggap.console.settings.category;

import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.settings.Register;
import id.tanggap.protocol.category.CategoryList;
import id.tanggap.protocol.category.CategoryReply;
import id.tanggap.protocol.category.CategoryView;
import id.tanggap.protocol.category.ListCategories;
import id.tanggap.protocol.category.RetireCategory;
import id.tanggap.protocol.fault.FieldError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The categories of both levels, retired ones too. */
final class CategoryRegister implements Register<CategoryView, CategoryFields> {
    private final ServerApi api;
    private final OnceCommands once;

    CategoryRegister(ServerApi api) {
        this.api = api;
        once = new OnceCommands(api);
    }

    @Override
    public Supplier<CompletableFuture<List<CategoryView>>> reading() {
        return () -> api.send(new ListCategories()).thenApply(CategoryList::items);
    }

    @Override
    public Supplier<CompletableFuture<CategoryView>> saving(
            @Nullable CategoryView origin, CategoryFields fields) {
        return replied(
                once.sending(subject(origin == null ? "" : origin.code()), fields.command(origin)));
    }

    /** Takes a category from what is offered, or offers it again. */
    Supplier<CompletableFuture<CategoryView>> retiring(CategoryView category, boolean retired) {
        return replied(
                once.sending(
                        subject(category.code()),
                        new RetireCategory(category.code(), category.version(), retired)));
    }

    private static UUID subject(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    private static Supplier<CompletableFuture<CategoryView>> replied(
            Supplier<CompletableFuture<CategoryReply>> sending) {
        return () -> sending.get().thenApply(CategoryReply::category);
    }

    @Override
    public Object key(CategoryView category) {
        return category.code();
    }

    @Override
    public CategoryFields draft(CategoryView category) {
        return CategoryFields.of(category);
    }

    @Override
    public List<FieldError> check(CategoryFields fields) {
        return fields.check();
    }
}
