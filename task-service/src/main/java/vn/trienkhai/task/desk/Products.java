package vn.trienkhai.task.desk;

import vn.trienkhai.task.api.TaskProduct;
import vn.trienkhai.task.api.TaskProductKind;
import vn.trienkhai.task.terms.Product;

/** Products in the contract's shape and back. */
final class Products {

    private Products() {}

    static TaskProduct view(Product product) {
        return new TaskProduct(
                TaskProductKind.fromString(product.kind().name()),
                product.title(),
                product.reference());
    }

    static Product of(TaskProduct given) {
        return new Product(
                Product.Kind.valueOf(given.kind().value()), given.title(), given.reference());
    }
}
