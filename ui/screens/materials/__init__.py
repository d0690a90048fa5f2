"""Materials: their list, what each says and shows, and the requests for them."""
