/**
 * Crates that are worth imitating: what most projects use, and what models are run with. Compiled for this rule from
 * common knowledge.
 */
export const popularCargo: readonly string[] = `
actix-web aes-gcm ahash aho-corasick anyhow arboard arrow askama async-openai async-std async-stream async-trait
aws-config aws-sdk-s3 axum backtrace base64 bcrypt bincode bindgen bitflags blake3 burn bytemuck byteorder bytes
candle-core candle-nn cargo_metadata chrono clap colored config console criterion crossbeam crossbeam-channel crossterm
csv ctrlc curl darling dashmap datafusion derive_builder derive_more diesel dirs dotenv dotenvy ed25519-dalek either
env_logger ethers fastembed fern flate2 futures futures-util getrandom git2 glob h2 half hashbrown heapless hex hf-hub hmac
http httparse hyper hyper-tls ignore image indexmap indicatif insta ipnet itertools jemallocator jsonwebtoken
lazy_static lettre libc libloading llama-cpp-2 log lru memchr memmap2 mime minijinja miette mockall mongodb moka
native-tls ndarray nix nom notify num num-bigint num-traits num_cpus object_store ollama-rs once_cell openssl ordered-float
ort parking_lot parquet paste percent-encoding petgraph phf pin-project pin-project-lite polars postgres pretty_assertions
proc-macro2 proptest prost pulldown-cmark pyo3 qdrant-client quick-xml quinn quote rand rand_core ratatui rayon redis regex
reqwest rig-core ring rkyv rocksdb rusqlite rust_decimal rustc-hash rustls rustls-pemfile rustyline safetensors schemars
scraper secrecy semver serde serde_derive serde_json serde_with serde_yaml serial_test sha2 signal-hook simd-json smallvec
socket2 solana-sdk spin sqlx static_assertions strsim structopt strum subtle syn sysinfo tantivy tar tempfile tera
termcolor textwrap thiserror tiktoken-rs time tokenizers tokio tokio-rustls tokio-stream tokio-tungstenite tokio-util toml
toml_edit tonic tower tower-http tracing tracing-subscriber trybuild tungstenite typenum unicode-segmentation
unicode-width url uuid walkdir warp wasm-bindgen web-sys wgpu whisper-rs winapi windows-sys winit zeroize zip zstd
`
  .trim()
  .split(/\s+/)
