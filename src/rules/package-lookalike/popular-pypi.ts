/**
 * Names on PyPI that are worth imitating: what most projects use, and what machine learning is done with. Compiled for
 * this rule from common knowledge, in canonical spelling.
 */
export const popularPypi: readonly string[] = `
accelerate aiobotocore aiofiles aiohttp albumentations alembic allennlp altair anthropic anyio apache-airflow
arrow asyncpg attrs audiocraft autoawq auto-gptq autogluon azure-core azure-identity azure-storage-blob
beautifulsoup4 bitsandbytes black bleach bokeh boto3 botocore cachetools catboost celery certifi cffi chardet
charset-normalizer chromadb click cloudpickle cohere colorama coloredlogs coverage cryptography ctransformers
cupy cython dask databricks-sdk datasets dateparser dbt-core deepspeed detectron2 diffusers discord-py django
django-cors-headers djangorestframework dnspython docker dspy einops elasticsearch evaluate fabric faiss-cpu faiss-gpu
faker fastai fastapi fasttext filelock fire flake8 flask flask-cors flash-attn flax fonttools fsspec gensim gevent
gitpython google-api-core google-api-python-client google-auth google-cloud-storage google-generativeai gradio greenlet
grpcio gunicorn gymnasium h5py haystack-ai httpx huggingface-hub hydra-core hypothesis imageio importlib-metadata
ipykernel ipython isort itsdangerous jax jaxlib jellyfish jinja2 jmespath joblib jsonschema jupyter jupyterlab keras
kornia kubernetes label-studio langchain langchain-community langchain-core langchain-openai langgraph langsmith
lightgbm lightning litellm llama-cpp-python llama-index llvmlite loguru lxml markdown markupsafe marshmallow matplotlib
mlflow mypy networkx nltk notebook numba numpy oauthlib omegaconf onnx onnxruntime onnxruntime-gpu open-clip-torch
openai opencv-contrib-python opencv-python opencv-python-headless openpyxl optimum optuna orjson packaging paddlepaddle
pandas paramiko peewee peft pendulum pillow pinecone-client playwright plotly polars pre-commit prometheus-client
prompt-toolkit protobuf psutil psycopg2 psycopg2-binary pyarrow pyasn1 pycocotools pycparser pycryptodome pydantic
pydantic-settings pygments pyinstaller pyjwt pymongo pymysql pyopenssl pyparsing pypdf pyspark pytest pytest-cov
python-dateutil python-docx python-dotenv python-multipart pytorch pytorch-lightning pytz pyyaml pyzmq qdrant-client rasterio
ray redis regex requests requests-oauthlib requests-toolbelt rich ruff s3fs s3transfer sagemaker safetensors
scikit-image scikit-learn scipy seaborn selenium sentence-transformers sentencepiece sentry-sdk setuptools shapely
simplejson snowflake-connector-python sounddevice soundfile soupsieve spacy sphinx sqlalchemy sqlmodel sqlparse
starlette statsmodels streamlit sympy tabulate tenacity tensorboard tensorflow tensorflow-cpu tensorflow-gpu
termcolor textblob tiktoken timm tokenizers toml tomlkit torch torchaudio torchmetrics torchvision
tornado tqdm transformers trl triton tweepy typer typing-extensions ultralytics unsloth unstructured urllib3 uvicorn
virtualenv vllm wandb weaviate-client websocket-client websockets werkzeug wheel whisperx wrapt xarray xformers xgboost
zipp
`
  .trim()
  .split(/\s+/)
