"""The Qt client; it knows services and domain, never SQL, keys or file formats."""
